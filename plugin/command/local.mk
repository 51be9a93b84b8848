bin_PROGRAMS += gcc-layout
gcc_layout_CFLAGS = $(C_ROOM_CFLAGS) $(SANITIZERS) -pthread
gcc_layout_CPPFLAGS = -I%D% $(LIBXML_CFLAGS) -D_POSIX_C_SOURCE=200809L \
	-DLAYOUT_PRODUCER='"$(PACKAGE_STRING)"' -DLAYOUT_VERSION='"$(PACKAGE_VERSION)"'
# The rooms with sanitizers, where those were asked for.
gcc_layout_LDADD = libanswer.la libprogram.la libread.la $(TESTED_ROOMS) $(JSONC_LIBS) $(LIBXML_LIBS)
gcc_layout_SOURCES = \
	%D%/check.c \
	%D%/checks.h \
	%D%/command.h \
	%D%/diff-change.c \
	%D%/diff-group.c \
	%D%/diff-group.h \
	%D%/diff-programs.c \
	%D%/diff-say.c \
	%D%/diff-type.c \
	%D%/diff.c \
	%D%/diff.h \
	%D%/export-csv.c \
	%D%/export-data.c \
	%D%/export-html.c \
	%D%/export-issues.c \
	%D%/export-rust.c \
	%D%/export.c \
	%D%/export.h \
	%D%/help.c \
	%D%/help.h \
	%D%/input.c \
	%D%/input.h \
	%D%/issue-budgets.c \
	%D%/issue-reach.c \
	%D%/issue-reach.h \
	%D%/issue.c \
	%D%/issue.h \
	%D%/list-columns.c \
	%D%/list.c \
	%D%/list.h \
	%D%/load.c \
	%D%/load.h \
	%D%/main.c \
	%D%/manual.c \
	%D%/options.c \
	%D%/options.h \
	%D%/progress.c \
	%D%/progress.h \
	%D%/rust-body.c \
	%D%/rust-body.h \
	%D%/rust-names.c \
	%D%/rust-names.h \
	%D%/rust-spelling.c \
	%D%/rust-spelling.h \
	%D%/show-choice.c \
	%D%/show-function.c \
	%D%/show-mirror.c \
	%D%/show-nodes.c \
	%D%/show-parts.h \
	%D%/show-suggestion.c \
	%D%/show-type.c \
	%D%/show.c \
	%D%/show.h \
	%D%/stack-nodes.c \
	%D%/stack-say.c \
	%D%/stack-words.c \
	%D%/stack-words.h \
	%D%/stack.c \
	%D%/stack.h \
	%D%/sum.c

# The page as C, line by line: a compiler need not take long literals.
page_parts = %D%/page/page.html %D%/page/page.css $(page_scripts)
page_scripts = \
	%D%/page/program.js \
	%D%/page/bytes.js \
	%D%/page/treemap.js \
	%D%/page/views.js \
	%D%/page/summary.js \
	%D%/page/main.js
EXTRA_DIST += $(page_parts)
CLEANFILES += %D%/page-lines.h %D%/page-scripts
%D%/gcc_layout-export-html.$(OBJEXT): %D%/page-lines.h
%D%/page-lines.h: $(page_parts)
	$(AM_V_GEN)$(MKDIR_P) %D% && \
		(cd $(srcdir) && cat $(page_scripts)) >%D%/page-scripts && \
		sed -e '/^@STYLE@$$/{r $(srcdir)/%D%/page/page.css' -e 'd;}' \
			-e '/^@SCRIPT@$$/{r %D%/page-scripts' -e 'd;}' $(srcdir)/%D%/page/page.html | \
		sed 's/[\\"]/\\&/g; s/.*/"&",/' >$@.new && mv -f $@.new $@

# The command knows its options best.
man1_MANS = %D%/gcc-layout.1 %D%/gcc-layout-plugin.1
completiondir = $(datadir)/bash-completion/completions
nodist_completion_DATA = %D%/completion/gcc-layout
CLEANFILES += $(man1_MANS) $(nodist_completion_DATA)
%D%/gcc-layout.1: gcc-layout$(EXEEXT)
	$(AM_V_GEN)./gcc-layout$(EXEEXT) --manual >$@.new && mv -f $@.new $@
%D%/gcc-layout-plugin.1: gcc-layout$(EXEEXT)
	$(AM_V_GEN)./gcc-layout$(EXEEXT) --manual-plugin >$@.new && mv -f $@.new $@
$(nodist_completion_DATA): gcc-layout$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) %D%/completion && \
		./gcc-layout$(EXEEXT) --completion >$@.new && mv -f $@.new $@
