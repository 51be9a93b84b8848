script_tests += \
	%D%/cases.test \
	%D%/hostile.test \
	%D%/page.test

EXTRA_DIST += \
	%D%/check \
	%D%/diff \
	%D%/export \
	%D%/list \
	%D%/reports \
	%D%/run-cases \
	%D%/show \
	%D%/stack
