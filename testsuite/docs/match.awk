# Whether the lines of the file that SHOWN names are those of standard input.  A line that is
# nothing but "…" stands for any number of lines, and a "…" in another one for any text.  Where they
# are not, the first line that is not where it should be is printed with all there is, and the
# status is 1.

# Whether TEXT is what PATTERN shows.  Each piece is taken where it comes first, which leaves most
# for those behind it; the last one is at the end.
function same(text, pattern,	piece, pieces, i, at) {
	pieces = split(pattern, piece, "…")
	if (pieces < 2)
		return text == pattern
	if (substr(text, 1, length(piece[1])) != piece[1])
		return 0
	text = substr(text, length(piece[1]) + 1)
	for (i = 2; i < pieces; i++) {
		at = index(text, piece[i])
		if (!at)
			return 0
		text = substr(text, at + length(piece[i]))
	}
	return length(text) >= length(piece[pieces]) &&
		substr(text, length(text) - length(piece[pieces]) + 1) == piece[pieces]
}

# Whether the lines from FIRST to END of what is shown are those of what there is from AT on.
function same_lines(first, end, at,	i) {
	if (at + end - first > reals)
		return 0
	for (i = first; i <= end; i++)
		if (!same(real[at + i - first], line[i]))
			return 0
	return 1
}

{
	real[++reals] = $0
}

END {
	while ((getline line[lines + 1] <shown) > 0)
		lines++
	at = 1
	for (first = 1; first <= lines; first = end + 2) {
		for (end = first - 1; end < lines && line[end + 1] !~ /^ *…$/;)
			end++
		# Behind a "…" the place is the first that fits, and the end where it is the last.
		if (first > 1 && end == lines && reals - (end - first) > at)
			at = reals - (end - first)
		while (!same_lines(first, end, at) && first > 1 && at <= reals)
			at++
		if (!same_lines(first, end, at))
			break
		at += end - first + 1
	}
	if (lines && first > lines && (at > reals || line[lines] ~ /^ *…$/))
		exit 0
	if (first > lines)
		print "there is more than what is shown:"
	else
		print "not there: " line[first]
	for (i = 1; i <= reals; i++)
		print real[i]
	exit 1
}
