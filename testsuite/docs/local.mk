script_tests += \
	%D%/examples.test \
	%D%/excerpt.test \
	%D%/options.test \
	%D%/schema.test
EXTRA_DIST += \
	%D%/blocks.awk \
	%D%/excerpt.awk \
	%D%/match.awk
