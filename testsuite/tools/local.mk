# Tools that the scripts hold reports against other sources with.
check_PROGRAMS += \
	%D%/call-witness \
	%D%/dwarf-witness \
	%D%/report-check \
	%D%/report-extents \
	%D%/step-witness \
	%D%/su-witness \
	%D%/symbol-witness

%C%_report_check_CPPFLAGS = $(LIBXML_CFLAGS)
%C%_report_check_SOURCES = \
	%D%/report-check.c \
	%D%/report-check.h \
	%D%/report-expect.c \
	%D%/report-expect.h \
	%D%/report-frames.c \
	%D%/report-mirrors.c \
	%D%/report-names.c \
	%D%/report-names.h \
	%D%/report-node.c \
	%D%/report-types.c
%C%_report_check_LDADD = $(LIBXML_LIBS)

WITNESS_LDADD = libread.la $(TESTED_ROOMS)
%C%_dwarf_witness_CPPFLAGS = $(LIBDW_CFLAGS)
%C%_dwarf_witness_SOURCES = \
	%D%/dwarf-attributes.c \
	%D%/dwarf-compare.c \
	%D%/dwarf-facts.c \
	%D%/dwarf-facts.h \
	%D%/dwarf-match.c \
	%D%/dwarf-members.c \
	%D%/dwarf-names.c \
	%D%/dwarf-objects.c \
	%D%/dwarf-slots.c \
	%D%/dwarf-symbols.c \
	%D%/dwarf-types.c \
	%D%/dwarf-witness.c \
	%D%/dwarf-witness.h \
	%D%/witness.c \
	%D%/witness.h
%C%_dwarf_witness_LDADD = $(WITNESS_LDADD) $(LIBDW_LIBS)

%C%_call_witness_SOURCES = \
	%D%/call-branches.c \
	%D%/call-object.c \
	%D%/call-object.h \
	%D%/call-witness.c \
	%D%/witness.c \
	%D%/witness.h
%C%_call_witness_LDADD = $(WITNESS_LDADD)

%C%_report_extents_SOURCES = %D%/report-extents.c %D%/witness.c %D%/witness.h
%C%_report_extents_LDADD = $(WITNESS_LDADD)

%C%_step_witness_CPPFLAGS = $(LIBELF_CFLAGS)
%C%_step_witness_SOURCES = \
	%D%/step-program.c \
	%D%/step-program.h \
	%D%/step-witness.c \
	%D%/witness.c \
	%D%/witness.h
%C%_step_witness_LDADD = $(WITNESS_LDADD) $(LIBELF_LIBS)

%C%_su_witness_SOURCES = %D%/su-witness.c %D%/witness.c %D%/witness.h
%C%_su_witness_LDADD = $(WITNESS_LDADD)

%C%_symbol_witness_CPPFLAGS = $(LIBELF_CFLAGS)
%C%_symbol_witness_SOURCES = %D%/symbol-witness.c %D%/witness.c %D%/witness.h
%C%_symbol_witness_LDADD = $(WITNESS_LDADD) $(LIBELF_LIBS)

tool_tests += \
	%D%/report-check.test
