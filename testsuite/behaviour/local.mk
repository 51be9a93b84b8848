script_tests += \
	%D%/identical.test \
	%D%/naming.test \
	%D%/silent.test

EXTRA_DIST += \
	%D%/tap.sh
