# Splits the check block that closes a case into one file for each directive, in the folder that
# -v dir= names.  What is wrong with the block goes to standard output and makes the status 1.
# run-cases says what the directives mean.

function malformed(message)
{
	print FILENAME ":" FNR ": " message
	bad = 1
	exit 1
}

function write(name, text)
{
	print text > (dir "/" name)
	written[name]++
}

BEGIN {
	many["options"] = many["xpath"] = many["stderr"] = many["stdout"] = many["gcc"] = 1
	once["target"] = once["exit"] = once["report"] = once["no-report"] = 1
	once["no-witness"] = once["known-failure"] = 1
	empty_too["stderr"] = empty_too["stdout"] = 1
}

state == 2 { malformed("text after the check block: it must close the file") }

$0 == "/* check" {
	if (state == 1)
		malformed("a check block within the check block")
	state = 1
	next
}

state != 1 { next }

$0 == "*/" {
	state = 2
	next
}

/\*\// { malformed("\"*/\" within a directive ends the comment; XPath has child::node() or [1]") }

/^[ \t]*$/ { next }

!/^[a-z-]+:/ { malformed("no directive: " $0) }

{
	colon = index($0, ":")
	name = substr($0, 1, colon - 1)
	value = substr($0, colon + 1)
	sub(/^ /, "", value)

	if (!(name in many) && !(name in once))
		malformed("unknown directive: " name)
	if (name in once && written[name])
		malformed("directive given twice: " name)
	if (value ~ /^[ \t]*$/ && !(name in empty_too))
		malformed("directive without a value: " name)
	if (name == "exit" && value !~ /^[0-9]+$/)
		malformed("exit: expects a number, not " value)
	if (name == "gcc" && value !~ /^(>=|<) [0-9]+$/)
		malformed("gcc: expects \">= N\" or \"< N\", not " value)
	if (name == "no-report" && value != "yes")
		malformed("no-report: expects yes, not " value)
	write(name, value)
}

END {
	if (bad)
		exit 1
	if (state == 0)
		malformed("no check block closes the file")
	if (state == 1)
		malformed("the check block is not terminated")
	if (!written["xpath"] && !written["exit"] && !written["stderr"] && !written["stdout"] &&
	    !written["no-report"])
		malformed("the check block expects nothing")
	if (written["no-report"] && (written["xpath"] || written["report"]))
		malformed("xpath: or report: with no-report: yes")
}
