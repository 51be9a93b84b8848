script_tests += \
	%D%/cases.test \
	%D%/hostile.test

EXTRA_DIST += \
	%D%/check \
	%D%/diff \
	%D%/list \
	%D%/reports \
	%D%/run-cases \
	%D%/show \
	%D%/stack
