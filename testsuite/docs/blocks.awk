# Takes the fenced blocks out of a page: the Nth goes to the file FOLDER/N, and a line about it is
# printed: N, the page's line where it begins, its language, and the marker before it.  The marker
# is an HTML comment on the line before the fence, or "-" where there is none.

/^```/ && inside {
	close(file)
	inside = 0
	next
}

inside {
	print >file
	next
}

/^```/ {
	inside = 1
	file = folder "/" ++count
	printf "" >file
	print count, NR, ($0 == "```" ? "-" : substr($0, 4)), marker
	next
}

{
	marker = "-"
	if ($0 ~ /^<!-- .* -->$/)
		marker = substr($0, 6, length($0) - 9)
}

BEGIN {
	marker = "-"
}
