# A case needs no line here: a group is distributed whole.
script_tests += \
	%D%/classes.test \
	%D%/functions.test \
	%D%/options.test \
	%D%/types.test \
	%D%/variables.test
EXTRA_DIST += \
	%D%/run-cases \
	%D%/split-case.awk \
	%D%/classes \
	%D%/functions \
	%D%/options \
	%D%/types \
	%D%/variables
