# All reports of a program as one: for the command and the tests.
noinst_LTLIBRARIES += libprogram.la
libprogram_la_CFLAGS = $(C_ROOM_CFLAGS) $(SANITIZERS)
libprogram_la_CPPFLAGS = -D_POSIX_C_SOURCE=200809L
libprogram_la_SOURCES = \
	%D%/copy.c \
	%D%/copy.h \
	%D%/cycles.c \
	%D%/cycles.h \
	%D%/depth.c \
	%D%/depth.h \
	%D%/doubts.c \
	%D%/facts.c \
	%D%/facts.h \
	%D%/fit.c \
	%D%/fit.h \
	%D%/graph.c \
	%D%/graph.h \
	%D%/key.c \
	%D%/key.h \
	%D%/label.c \
	%D%/label.h \
	%D%/lines.c \
	%D%/lines.h \
	%D%/machines.c \
	%D%/machines.h \
	%D%/mirror.c \
	%D%/near.c \
	%D%/near.h \
	%D%/pieces.c \
	%D%/pieces.h \
	%D%/plain.c \
	%D%/plain.h \
	%D%/program.c \
	%D%/program.h \
	%D%/refer.c \
	%D%/refer.h \
	%D%/saving.c \
	%D%/saving.h \
	%D%/text-index.c \
	%D%/text-index.h \
	%D%/virtuals.c \
	%D%/virtuals.h \
	%D%/words.c \
	%D%/words.h
