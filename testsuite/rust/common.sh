# What the checks against rustc share.  Sourced, with the environment of the test suite.

set -u
: "${LAYOUT_SRCDIR:?}" "${LAYOUT_TOOLS:?}"
: "${RUSTC:=rustc}"
LC_ALL=C
export LC_ALL

random=${LAYOUT_TOOLS%/*}/rust/rust-random
work=$(mktemp -d "${TMPDIR:-/tmp}/layout-rust.XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM

# Why rustc cannot be asked; nothing where it can.  Another release may have other rules.
no_rustc()
{
	version=$(sed -n 's/^#define LAYOUT_RUST_VERSION "rustc \(.*\)"$/\1/p' \
		"$LAYOUT_SRCDIR/plugin/rust/version.h")
	found=$("$RUSTC" --version 2>"$work/version") || {
		echo "there is no rustc that runs"
		return
	}
	case $found in
	"rustc $version."*) ;;
	*) echo "the rules are those of rustc $version, and here is $found" ;;
	esac
	case $("$RUSTC" -vV) in
	*"host: x86_64-unknown-linux-gnu"*) ;;
	*) echo "rustc does not compile for x86-64 Linux" ;;
	esac
}

# The same for tests that compile with the plugin.
no_rustc_for_plugin()
{
	case ${LAYOUT_TARGET:?} in
	x86_64-*linux-gnu) no_rustc ;;
	*) echo "the plugin is not for x86-64 Linux" ;;
	esac
}

# compile_types OPTION SEED COUNT: rustc's errors go to $work/errors.
compile_types()
{
	"$random" $1 "$2" "$3" "$work/types.rs" "$work/expected" >"$work/rejected" || return 2
	"$RUSTC" --edition 2021 -A warnings -o "$work/types" "$work/types.rs" 2>"$work/errors"
}

# compare_types OPTION SEED COUNT: what differs between engine and rustc goes to $work/differences.
compare_types()
{
	compile_types "$@" || {
		sed 20q "$work/errors" >"$work/differences"
		return 2
	}
	"$work/types" >"$work/found" || return 2
	diff "$work/expected" "$work/found" >"$work/differences"
}

# make_mirrors OPTION SEED COUNT: $work/found is what rustc says of random types of C, and
# $work/report.xml what the plugin does.  Errors go to $work/differences.  RUSTC_BOOTSTRAP lets a
# released rustc tell where the fields of a variant are.
make_mirrors()
{
	"${random%/*}/random-types" $1 "$2" "$3" "$work/types.c" "$work/types.rs" &&
		$LAYOUT_CC -w "-fplugin=$LAYOUT_PLUGIN" \
			-fplugin-arg-layout-output="$work/report.xml" -S -o "$work/types.s" \
			"$work/types.c" 2>"$work/differences" &&
		RUSTC_BOOTSTRAP=1 "$RUSTC" --edition 2021 -A warnings -o "$work/types" \
			"$work/types.rs" 2>"$work/differences" &&
		"$work/types" | sort >"$work/found" && [ -s "$work/found" ]
}

# compare_mirrors: what rustc says and the report does not is in $work/missing, and in
# $work/differences with what the report says instead.
compare_mirrors()
{
	: >"$work/differences"
	"${random%/*}/mirror-figures" "$work/report.xml" >"$work/figures" 2>"$work/differences" ||
		return 2
	sort "$work/figures" | comm -23 "$work/found" - >"$work/missing"
	[ -s "$work/missing" ] || return 0
	while read -r name what field rest; do
		echo "rustc:  $name $what $field $rest"
		case $field in
		[0-9]* | yes | no | '') field= ;;
		esac
		sed -n "s/^$name $what ${field:-[0-9yn]}/report: &/p" "$work/figures"
	done <"$work/missing" >"$work/differences"
	return 1
}

# figures_of FILE: how many figures its lines have behind the names.
figures_of()
{
	awk '{ for (i = 2; i <= NF; i++) count += $i ~ /^[0-9]+$/ } END { print count + 0 }' "$1"
}
