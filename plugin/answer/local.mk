# How the command answers: for the command and the tests.
noinst_LTLIBRARIES += libanswer.la
libanswer_la_CFLAGS = $(C_ROOM_CFLAGS) $(SANITIZERS)
libanswer_la_CPPFLAGS = $(JSONC_CFLAGS) -D_POSIX_C_SOURCE=200809L
libanswer_la_SOURCES = \
	%D%/declare.c \
	%D%/declare.h \
	%D%/document.c \
	%D%/document.h \
	%D%/exit.c \
	%D%/exit.h \
	%D%/node-json.c \
	%D%/node-parts.h \
	%D%/node-xml.c \
	%D%/node.c \
	%D%/node.h \
	%D%/screen.c \
	%D%/screen.h \
	%D%/sheet.c \
	%D%/sheet.h \
	%D%/table.c \
	%D%/table.h
