script_tests += \
	%D%/atomic.test \
	%D%/budget.test \
	%D%/dynamic.test \
	%D%/fixits.test \
	%D%/identical.test \
	%D%/limits.test \
	%D%/lto.test \
	%D%/naming.test \
	%D%/precompiled.test \
	%D%/print.test \
	%D%/reproducible.test \
	%D%/silent.test \
	%D%/stepped.test \
	%D%/wrong-gcc.test

EXTRA_DIST += \
	%D%/dynamic/functions.c \
	%D%/dynamic/functions.h \
	%D%/dynamic/paint.c \
	%D%/fixits/after.c \
	%D%/fixits/before.c \
	%D%/fixits/never.c \
	%D%/fixits/never.cc \
	%D%/precompiled/all.c \
	%D%/precompiled/all.cc \
	%D%/precompiled/all.h \
	%D%/precompiled/all.hh \
	%D%/print-lines.awk \
	%D%/print-twins.awk \
	%D%/stepped/program.c \
	%D%/tap.sh
