EXTRA_DIST += \
	%D%/common.sh \
	%D%/sources

script_tests += \
	%D%/agreement.test \
	%D%/options.test \
	%D%/planted.test
