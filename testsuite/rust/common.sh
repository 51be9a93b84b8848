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
