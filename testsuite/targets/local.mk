EXTRA_DIST += \
	%D%/check-targets \
	%D%/table.awk \
	%D%/target-files

# Reports for other machines, from every cross compiler that is installed.
check-targets: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-targets

.PHONY: check-targets
