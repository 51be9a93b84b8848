EXTRA_DIST += \
	%D%/build \
	%D%/check-real \
	%D%/check-stepped \
	%D%/check-torture \
	%D%/check-virtual \
	%D%/compile \
	%D%/fetch \
	%D%/plugin-for \
	%D%/run-program \
	%D%/show \
	%D%/story \
	%D%/table.awk \
	%D%/torture-files

script_tests += \
	%D%/slice.test \
	%D%/torture.test

# Programs nobody here wrote, held against DWARF, -fstack-usage and symbol tables.
check-real: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-real

# GCC's own tests, which the compiler must take with the plugin as it does without.
check-torture: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-torture

# GCC's own tests that run, step by step: how far down each function comes.
check-stepped: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-stepped

# What the virtual calls of a real program may reach.
check-virtual: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-virtual

# What docs/story.md says of a real program, and what each of its steps takes.
check-story: all
	@$(RUN_LONG) $(srcdir)/%D%/story

# The layout of a file of a real program, in the terminal.
show: all
	@$(RUN_LONG) $(srcdir)/%D%/show

clean-local: clean-shown
clean-shown:
	rm -rf shown

.PHONY: check-real check-stepped check-story check-torture check-virtual clean-shown show
