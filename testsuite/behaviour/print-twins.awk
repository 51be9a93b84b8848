# Writes COUNT random types twice: as C to FILE.c and as Rust with the same layout to FILE.rs, whose
# names are the same.  awk -v file=FILE -v count=COUNT -v seed=SEED -f print-twins.awk

function below(limit)
{
	state = (state * 16807) % 2147483647
	return state % limit
}

# A member's type: its two spellings in c_type and rust_type, the bound of an array in bound.
function choose_type(number, packed,    earlier)
{
	bound = below(4) ? "" : below(5)
	earlier = number ? below(number) : 0
	if (number && below(4) == 0 && !(packed && aligned[earlier])) {
		c_type = c_names[earlier]
		rust_type = "T" earlier
		has_aligned = has_aligned || aligned[earlier]
	} else {
		earlier = below(scalars)
		c_type = c_scalars[earlier]
		rust_type = rust_scalars[earlier]
	}
	if (bound != "")
		rust_type = "[" rust_type "; " bound "]"
}

function make_members(number, least, packed,    i, members)
{
	c_body = rust_body = ""
	members = least + below(7)
	for (i = 0; i < members; i++) {
		choose_type(number, packed)
		c_body = c_body "\t" c_type " m" i (bound == "" ? "" : "[" bound "]") ";\n"
		rust_body = rust_body "    m" i ": " rust_type ",\n"
	}
}

# Rust lets nothing packed hold what asks for an alignment, however deep.  Of a packed union rustc
# tells the alignments that its members would have elsewhere, so there is none here.
function make_record(number, keyword,    attribute, repr, kind, align)
{
	kind = keyword == "struct" ? below(4) : 1 + below(3)
	has_aligned = 0
	make_members(number, keyword == "union", kind == 0)
	if (kind == 0) {
		attribute = "__attribute__((packed)) "
		repr = ", packed"
	} else if (kind == 1) {
		align = 2 ^ below(7)
		attribute = "__attribute__((aligned(" align "))) "
		repr = ", align(" align ")"
	}
	aligned[number] = has_aligned || kind == 1
	c_names[number] = keyword " T" number
	printf "%s %sT%d {\n%s};\n", keyword, attribute, number, c_body >(file ".c")
	printf "#[derive(Clone, Copy)] #[repr(C%s)] pub %s T%d {\n%s}\n", repr, keyword, number, rust_body >(file ".rs")
}

function make_enum(number,    i, names, packed, names_left)
{
	packed = below(2)
	names_left = 1 + below(6)
	for (i = 0; i < names_left; i++)
		names = names (i ? ", " : "") "V" number "_" i
	c_names[number] = "enum T" number
	printf "enum %sT%d { %s };\n", packed ? "__attribute__((packed)) " : "", number, names >(file ".c")
	printf "#[derive(Clone, Copy)] #[repr(%s)] pub enum T%d { %s }\n", packed ? "u8" : "u32", number, names >(file ".rs")
}

BEGIN {
	state = seed
	scalars = split("_Bool:bool;unsigned char:u8;short:i16;int:i32;long long:i64;float:f32;double:f64;void *:*mut u8", pairs, ";")
	for (i = 0; i < scalars; i++) {
		split(pairs[i + 1], pair, ":")
		c_scalars[i] = pair[1]
		rust_scalars[i] = pair[2]
	}
	print "#![allow(dead_code, non_camel_case_types)]" >(file ".rs")
	for (n = 0; n < count; n++) {
		if (below(6) == 0)
			make_enum(n)
		else
			make_record(n, below(4) ? "struct" : "union")
		printf "pub const S%d: usize = std::mem::size_of::<T%d>();\n", n, n >(file ".rs")
	}
}
