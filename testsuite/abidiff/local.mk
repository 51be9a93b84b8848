EXTRA_DIST += \
	%D%/abidiff-facts.awk \
	%D%/check-abidiff \
	%D%/diff-facts.awk

# What diff tells against abidiff.
check-abidiff: all
	@$(RUN_LONG) $(srcdir)/%D%/check-abidiff

.PHONY: check-abidiff
