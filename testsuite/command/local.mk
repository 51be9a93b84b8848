script_tests += \
	%D%/cases.test \
	%D%/formats.test \
	%D%/hostile.test \
	%D%/page.test \
	%D%/painted.test \
	%D%/rust.test \
	%D%/virtual.test \
	%D%/words.test

EXTRA_DIST += \
	%D%/check \
	%D%/checkstyle.rng \
	%D%/diff \
	%D%/export \
	%D%/list \
	%D%/painted \
	%D%/reports \
	%D%/run-cases \
	%D%/sarif.schema.json \
	%D%/show \
	%D%/stack \
	%D%/virtual
EXTRA_DIST += \
	%D%/bench-reports \
	%D%/many-reports

# How long many reports take.
bench-reports: all
	@$(RUN_LONG) $(srcdir)/%D%/bench-reports

.PHONY: bench-reports
