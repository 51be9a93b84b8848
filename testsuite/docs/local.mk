script_tests += \
	%D%/examples.test \
	%D%/options.test \
	%D%/schema.test
EXTRA_DIST += %D%/blocks.awk
