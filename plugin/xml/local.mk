librooms_la_SOURCES += \
	%D%/emit.c \
	%D%/emit.h \
	%D%/legal.c \
	%D%/legal.h \
	%D%/write-parts.h \
	%D%/write-type.c \
	%D%/write.c \
	%D%/write.h

libread_la_SOURCES += \
	%D%/read.c \
	%D%/read.h
