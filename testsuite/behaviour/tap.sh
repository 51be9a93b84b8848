# What the tests of this folder have in common; sourced by each as its first step.  They run in a
# fresh empty folder and print TAP, with the plan at the end.

set -u
LC_ALL=C
export LC_ALL
unset LANGUAGE GCC_COLORS GCC_URLS SOURCE_DATE_EPOCH DEPENDENCIES_OUTPUT SUNPRO_DEPENDENCIES \
	CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH

number=0
failures=0

bail_out() {
	echo "Bail out! $1"
	exit 1
}

for variable in LAYOUT_PLUGIN LAYOUT_CC LAYOUT_TARGET LAYOUT_TOOLS LAYOUT_SCHEMA LAYOUT_SRCDIR; do
	eval "[ -n \"\${$variable:-}\" ]" || bail_out "$variable is not set: run make check"
done

scratch=$(mktemp -d) || bail_out "no temporary folder"
trap 'cd / && rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
# Below scratch, where messages are kept, so that a list of the folder shows only what was made.
mkdir "$scratch/work"
cd "$scratch/work" || bail_out "no temporary folder"

# An empty current folder.
fresh() {
	cd "$scratch" && rm -rf work && mkdir work && cd work || bail_out "no temporary folder"
}

# One test: passes if the command after its name does.  What the command says explains a failure.
point() {
	number=$((number + 1))
	point=$1
	shift
	if "$@" >"$scratch/said" 2>&1; then
		echo "ok $number - $point"
	else
		failures=$((failures + 1))
		echo "not ok $number - $point"
		sed 's/^/# /' "$scratch/said"
	fi
}

skip() {
	number=$((number + 1))
	echo "ok $number - $1 # SKIP $2"
}

skip_all() {
	echo "1..0 # SKIP $1"
	exit 0
}

finish() {
	echo "1..$number"
	[ $failures -eq 0 ]
	exit
}

# The compilers with the plugin.
layout_cc() {
	$LAYOUT_CC -fno-diagnostics-show-caret "-fplugin=$LAYOUT_PLUGIN" "$@"
}

layout_cxx() {
	$LAYOUT_CXX -fno-diagnostics-show-caret "-fplugin=$LAYOUT_PLUGIN" "$@"
}

# All files here, sorted, in one line.
files() {
	find . ! -type d | sed 's,^\./,,' | sort | tr '\n' ' ' | sed 's/ $//'
}

equal() {
	[ "$1" = "$2" ] && return
	printf 'expected: %s\nseen:     %s\n' "$2" "$1"
	return 1
}

files_are() {
	equal "$(files)" "$*"
}

same_bytes() {
	[ -s "$1" ] || { echo "$1 is empty or missing"; return 1; }
	cmp "$1" "$2"
}

contains() {
	grep -qF -e "$2" "$1" && return
	echo "$1 does not hold: $2"
	sed 's/^/  /' "$1"
	return 1
}

silent() {
	"$@" >"$scratch/heard" 2>&1
	heard=$?
	[ ! -s "$scratch/heard" ] && return $heard
	sed 's/^/said: /' "$scratch/heard"
	return 1
}

# Runs the command after $1 and $2; its status must be $1 and its messages must hold $2.
fails_with() {
	expected_status=$1
	message=$2
	shift 2
	"$@" >"$scratch/heard" 2>&1
	equal "status $?" "status $expected_status" && contains "$scratch/heard" "$message"
}

# Reports that obey the schema; there must be some.
valid() {
	[ $# -gt 0 ] || return 1
	"$LAYOUT_TOOLS/report-check" --schema "$LAYOUT_SCHEMA" "$@"
}

# A valid report $1 of which each of the XPath expressions after it is true.
holds() {
	report=$1
	shift
	printf '%s\n' "$@" >"$scratch/expect"
	"$LAYOUT_TOOLS/report-check" --schema "$LAYOUT_SCHEMA" --expect "$scratch/expect" "$report"
}
