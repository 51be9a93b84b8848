# How run-cases compiles a case and what it holds it to; sourced by it.  Uses its variables $work,
# the temporary folder, and $work/case, where split-case.awk put the directives of the case.

# Makes the fresh folder $work/place, whose name is the same for every compile because debug
# information holds it, and puts case $1 into it.
make_place() {
	rm -rf "$work/place" "$work/tmp"
	mkdir "$work/place" "$work/tmp"
	cp "$1" "$work/place/"
	include=$(dirname "$1")/include
	[ ! -d "$include" ] || cp -R "$include" "$work/place/"
}

# Compiles source $1 in $work/place with the options after it; returns the compiler's status.
compile() {
	source=$1
	shift
	case $source in
	*.cc) compiler=$LAYOUT_CXX ;;
	*) compiler=$LAYOUT_CC ;;
	esac
	(
		cd "$work/place" &&
			TMPDIR=$work/tmp $compiler -fno-diagnostics-show-caret \
				-fno-diagnostics-show-option "$@" -c "$source" \
				>"$work/stdout.seen" 2>"$work/stderr.seen" </dev/null
	)
}

files_in() {
	(cd "$1" && find . ! -type d | sort)
}

value_of() {
	cat "$work/case/$1" 2>/dev/null
}

# The words of directive options, with $1 = without: those for the plugin left out.
option_words() {
	value_of options | tr ' ' '\n' |
		if [ "$1" = without ]; then grep -v '^-fplugin-arg-layout-'; else cat; fi
}

compile_without() {
	make_place "$1"
	set -f
	# shellcheck disable=SC2046
	set -- "$(basename "$1")" $(option_words without)
	set +f
	compile "$@"
}

# With the options after $1 as well.
compile_with() {
	make_place "$1"
	base=$(basename "$1")
	shift
	set -f
	# shellcheck disable=SC2046
	set -- "$base" -fplugin=../layout.so $(option_words with) "$@"
	set +f
	compile "$@"
}

compare_output() {
	value_of "$1" >"$work/$1.expected"
	diff "$work/$1.expected" "$work/$1.seen" >"$work/diff" && return
	echo "$1 differs (< expected, > seen):"
	grep '^[<>]' "$work/diff"
}

# The schema and the expectations of the case for its report, $1.  Status 2: they cannot be asked.
check_report() {
	if [ -f "$work/case/no-report" ]; then
		reports=$(cd "$work/place" && find . -name '*.layout.xml*')
		[ -z "$reports" ] || echo "a report that was not asked for: $reports"
		return 0
	fi
	if [ ! -f "$work/place/$1" ]; then
		echo "no report $1"
		return 0
	fi
	set -- --schema "$LAYOUT_SCHEMA" "$1"
	[ ! -f "$work/case/xpath" ] || set -- --expect ../case/xpath "$@"
	(cd "$work/place" && "$LAYOUT_TOOLS/report-check" "$@") 2>&1
	status=$?
	[ $status -le 1 ] || return 2
	return 0
}

# The files that the compile left against those in $work/plain that it leaves without the plugin.
# $1: its report; $2: what it would return without the plugin; $3: what it is to return with it.
check_files() {
	if [ "$2" -eq 0 ] && [ "$3" -ne 0 ]; then
		rm -f "$work/plain"/*.o
	fi
	{
		files_in "$work/plain"
		[ -f "$work/case/no-report" ] || echo "./$1"
	} | sort >"$work/files.expected"
	files_in "$work/place" >"$work/files.seen"
	if ! diff "$work/files.expected" "$work/files.seen" >"$work/diff"; then
		echo "files differ (< expected, > seen):"
		grep '^[<>]' "$work/diff"
	fi
	files_in "$work/plain" | while read -r file; do
		[ -f "$work/place/$file" ] || continue
		cmp "$work/plain/$file" "$work/place/$file" >"$work/diff" 2>&1 ||
			echo "$file is not what it is without the plugin"
	done
	left=$(files_in "$work/tmp")
	[ -z "$left" ] || echo "left in TMPDIR: $left"
}

# Holds a report of case $1 against the witnesses.  All types are asked for, since DWARF does not
# tell a system header's.
check_witnesses() {
	if ! compile_with "$1" -g -fno-eliminate-unused-debug-types \
		-fno-eliminate-unused-debug-symbols -fstack-usage -fplugin-arg-layout-types=all \
		-fplugin-arg-layout-output=witnessed.xml; then
		echo "does not compile for the witnesses:"
		cat "$work/stderr.seen"
		return
	fi
	base=$(basename "$1")
	"$($LAYOUT_CC -print-prog-name=objdump)" -drt --no-show-raw-insn \
		"$work/place/${base%.*}.o" >"$work/place/listing" 2>&1
	for witness in "dwarf-witness ${base%.*}.o" "symbol-witness ${base%.*}.o" \
		"su-witness ${base%.*}.su" "call-witness listing"; do
		(cd "$work/place" && "$LAYOUT_TOOLS/${witness% *}" "${witness#* }" witnessed.xml) \
			>"$work/said" 2>&1 || cat "$work/said"
	done
}

# Runs case $1 and writes what is wrong with it to $work/problems.  Returns 2 if the case itself is.
run_case() {
	rm -rf "$work/plain"
	compile_without "$1"
	without=$?
	mv "$work/place" "$work/plain"
	compile_with "$1"
	with=$?

	expected=$(value_of exit)
	expected=${expected:-0}
	report=$(value_of report)
	base=$(basename "$1")
	report=${report:-${base%.*}.layout.xml}
	result=0
	{
		[ "$with" -eq "$expected" ] || echo "exit status $with, not $expected"
		compare_output stderr
		compare_output stdout
		check_report "$report" || result=2
		check_files "$report" "$without" "$expected"
		[ "$expected" -ne 0 ] || [ -f "$work/case/no-report" ] ||
			[ -f "$work/case/no-witness" ] || check_witnesses "$1"
	} >"$work/problems"
	return $result
}
