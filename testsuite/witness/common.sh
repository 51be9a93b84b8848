# What the tests of the witnesses share.  Sourced, with the environment of the test suite.

set -u
: "${LAYOUT_PLUGIN:?}" "${LAYOUT_CC:?}" "${LAYOUT_TOOLS:?}" "${LAYOUT_SRCDIR:?}"
: "${LAYOUT_CXX=}"
LC_ALL=C
export LC_ALL

# As the compiler writes it into DWARF, without "..".
sources=$(cd "$LAYOUT_SRCDIR/testsuite/witness/sources" && pwd -P) || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/layout-witness.XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM

tests=0

# result STATUS NAME: one line of TAP.
result()
{
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests - $2"
	else
		echo "not ok $tests - $2"
	fi
}

skip()
{
	tests=$((tests + 1))
	echo "ok $tests - $1 # SKIP $2"
}

# Says on the test's output what a file holds.
say()
{
	sed -e 's/^/# /' "$1"
}

# Whether the compiler takes FLAGS for a file of its language (c or c++).
takes()
{
	case $1 in
	c) compiler=$LAYOUT_CC ;;
	*) compiler=$LAYOUT_CXX ;;
	esac
	language=$1
	shift
	[ -n "$compiler" ] && echo 'int takes;' |
		$compiler "$@" -x "$language" -c -o "$work/takes.o" - 2>"$work/takes.log"
}

# compile SOURCE BASE FLAGS...: BASE.o, BASE.su, BASE.listing and BASE.layout.xml in the work folder.
compile()
{
	source=$1
	base=$2
	shift 2
	case $source in
	*.cc) compiler="$LAYOUT_CXX -std=c++20 -femit-class-debug-always" ;;
	*) compiler="$LAYOUT_CC -std=gnu17" ;;
	esac
	$compiler -fplugin="$LAYOUT_PLUGIN" -w -g -fno-eliminate-unused-debug-types -fstack-usage \
		"$@" -c "$source" -o "$work/$base.o" 2>"$work/$base.log" &&
		"$($LAYOUT_CC -print-prog-name=objdump)" -drt --no-show-raw-insn "$work/$base.o" \
			>"$work/$base.listing" 2>"$work/$base.log"
}
