# One element of a report, less its indentation: the child of types, functions or variables that has
# the name NAME, or with ELEMENT the first of that kind in it.  NAME is one of these three for all of
# it.  Nothing where it is not there.

{
	match($0, /^ */)
	depth = RLENGTH
	tag = substr($0, depth + 2)
	sub(/[ >\/].*/, "", tag)
}

!inside && ((depth == 4 && index($0, " name=\"" name "\"")) || (depth == 2 && tag == name)) {
	inside = 1
	end = sprintf("%*s</%s>", depth, "", tag)
	empty = /\/>$/
}

inside && !taking && (element == "" || tag == element) {
	taking = 1
	margin = depth
	last = /\/>$/ ? $0 : sprintf("%*s</%s>", margin, "", tag)
}

taking {
	print substr($0, margin + 1)
	if ($0 == last)
		exit
}

inside && ($0 == end || empty) {
	exit
}
