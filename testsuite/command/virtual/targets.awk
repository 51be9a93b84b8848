# What "gcc-layout export json" says of virtual calls, a line each:
#
#   C FILE:LINE CALLER CLASS KEY    a call, by symbols
#   T KEY SYMBOL                    a function that calls of KEY may reach
#
# An item of a list is a line there.

# The value of NAME in TEXT, or nothing.
function value(text, name) {
	if (!match(text, "\"" name "\":(\"[^\"]*\"|[0-9a-z]+)"))
		return ""
	text = substr(text, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
	gsub(/"/, "", text)
	return text
}

# What stands between BEGIN and END.
function part(text, begin, end) {
	if (!index(text, begin))
		return ""
	text = substr(text, index(text, begin) + length(begin))
	return end ? substr(text, 1, index(text, end) - 1) : text
}

function key(text, source) {
	return value(text, "vtable") " " (value(text, "vtable-local") ? source : "") " " value(text, "vtable-index")
}

BEGIN { OFS = "\t" }

/^"[a-z]*": *\[/ { section = $1; next }
section ~ /functions/ {
	source = value(part($0, "\"units\":[", "]"), "source")
	count = split(part($0, "\"calls\":[", "],\"dynamics\""), call, "},{")
	for (i = 1; i <= count; i++)
		if (value(call[i], "vtable"))
			print "C", value(call[i], "file") ":" value(call[i], "line"), value($0, "symbol"),
				value(call[i], "class"), key(call[i], source)
}
section ~ /pointers/ && value($0, "vtable") {
	known = key($0, value(part($0, "{", "\"targets\""), "source"))
	count = split(part($0, "\"targets\":[", ""), target, "},{")
	for (i = 1; i <= count; i++)
		if (value(target[i], "symbol"))
			print "T", known, value(target[i], "symbol")
}
