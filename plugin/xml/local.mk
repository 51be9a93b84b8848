librooms_la_SOURCES += \
	%D%/emit.c \
	%D%/emit.h \
	%D%/legal.c \
	%D%/legal.h \
	%D%/write-function.c \
	%D%/write-parts.h \
	%D%/write-rust.c \
	%D%/write-type.c \
	%D%/write.c \
	%D%/write.h

libread_la_SOURCES += \
	%D%/digest.c \
	%D%/digest.h \
	%D%/pieces.c \
	%D%/pieces.h \
	%D%/read-attributes.c \
	%D%/read-bytes.c \
	%D%/read-bytes.h \
	%D%/read-elements.c \
	%D%/read-errors.h \
	%D%/read-functions.c \
	%D%/read-items.c \
	%D%/read-limits.h \
	%D%/read-parts.h \
	%D%/read-pieces.c \
	%D%/read-rust.c \
	%D%/read-types.c \
	%D%/read.c \
	%D%/read.h
