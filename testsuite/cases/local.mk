# A case needs no line here: a group is distributed whole.
script_tests += \
	%D%/budgets.test \
	%D%/calls.test \
	%D%/classes.test \
	%D%/functions.test \
	%D%/idioms.test \
	%D%/options.test \
	%D%/runner.test \
	%D%/rust.test \
	%D%/types.test \
	%D%/variables.test
EXTRA_DIST += \
	%D%/budgets \
	%D%/check-case.sh \
	%D%/calls \
	%D%/classes \
	%D%/functions \
	%D%/idioms \
	%D%/options \
	%D%/run-cases \
	%D%/rust \
	%D%/split-case.awk \
	%D%/types \
	%D%/variables
