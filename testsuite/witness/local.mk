EXTRA_DIST += \
	%D%/common.sh \
	%D%/sources

tool_tests += \
	%D%/agreement.test \
	%D%/options.test \
	%D%/planted.test
