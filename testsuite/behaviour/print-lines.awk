# Reads the lines of rustc -Zprint-type-sizes strictly, as compiler/rustc_session/src/code_stats.rs
# writes them: each word in its place, no other lines, types from the largest on, and sizes that add
# up.  Status 1, with what is wrong.  With -v names=PATTERN it prints the types of such names, without
# the keyword that C has before a name.

function wrong(what)
{
	printf "line %d, %s: %s\n", NR, what, $0
	bad = 1
}

# Takes "WORD: N bytes" off the front of rest and leaves the number in taken; 0 if it is not there.
function take(word)
{
	if (!match(rest, "^" word "[0-9]+ bytes"))
		return 0
	taken = substr(rest, 1, RLENGTH - 6)
	sub(/.*[^0-9]/, "", taken)
	taken += 0
	rest = substr(rest, RLENGTH + 1)
	return 1
}

# Takes a quoted name after WORD.
function take_name(word)
{
	if (!match(rest, "^" word "`[^`]*`: "))
		return 0
	name = substr(rest, length(word) + 2, RLENGTH - length(word) - 4)
	rest = substr(rest, RLENGTH + 1)
	return 1
}

function end_variant()
{
	if (in_variant && !unsure && largest < discriminant + variant)
		largest = discriminant + variant
	if (in_variant && !unsure && reached > discriminant + variant)
		wrong("the variant before is smaller than its fields")
	in_variant = 0
}

function end_type()
{
	end_variant()
	if (largest < reached && !variants)
		largest = reached
	if (NR > 1 && !unsure && largest + tail != size && (variants || fields || tail || !size))
		wrong("the type before does not add up: " largest " + " tail " of " size)
}

function begin_type()
{
	end_type()
	if (!take_name("type: ") || !take(""))
		return wrong("no type")
	if (seen && taken > size)
		wrong("larger than the one before")
	size = taken
	if (!take(", alignment: ") || rest != "")
		return wrong("no alignment")
	seen = 1
	discriminant = largest = tail = reached = variants = fields = unsure = padded = 0
	sub(/^(struct|union|enum) /, "", name)
	printing = names != "" && name ~ names
}

# DEPTH 4 in a type, 8 in a variant.
function read_field(    field)
{
	if (!take_name("field ") || name !~ /^[.:]/ || !take(""))
		return wrong("no field")
	if (tail)
		wrong("a field behind the end padding")
	field = taken
	fields++
	if (take(", offset: ")) {
		if (taken >= reached)
			wrong("an offset that is no news")
		reached = taken
		if (!variants)
			unsure = 1 # C++: members on each other
		if (!take(", alignment: ") )
			wrong("an offset without alignment")
	} else if (take(", alignment: ") && !padded) {
		wrong("an alignment without padding")
	}
	if (rest != "")
		wrong("more than a field")
	reached += field
	padded = 0
}

{ rest = $0 }
!sub(/^print-type-size /, "", rest) { wrong("no such line"); next }
rest ~ /^type: / { begin_type(); if (printing) { sub(/`(struct|union|enum) /, "`"); print }; next }
!match(rest, /^( {8}| {4})[^ ]/) { wrong("indentation"); next }
{
	depth = RLENGTH - 1
	rest = substr(rest, RLENGTH)
	if (depth == 8 && !in_variant)
		wrong("outside of a variant")
	if (rest ~ /^field /) {
		if (depth == 4 && variants)
			wrong("outside of a variant")
		read_field()
	} else if (depth == 4 && rest ~ /^variant /) {
		end_variant()
		if (!take_name("variant ") || !take("") || rest != "")
			wrong("no variant")
		variants = in_variant = 1
		variant = taken
		reached = discriminant
	} else if (depth == 4 && take("discriminant: ") && rest == "") {
		discriminant = largest = taken
	} else if (take("padding: ") && rest == "" && taken > 0) {
		reached += taken
		padded = 1
	} else if (depth == 4 && take("end padding: ") && rest == "" && taken > 0) {
		end_variant()
		tail = taken
	} else {
		wrong("no such line")
	}
	if (printing) {
		sub(/`(struct|union|enum) /, "`")
		print
	}
}
END { end_type(); exit bad }
