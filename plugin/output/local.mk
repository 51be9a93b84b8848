librooms_la_SOURCES += \
	%D%/file.c \
	%D%/file.h \
	%D%/interrupt.c \
	%D%/interrupt.h \
	%D%/resolve.c \
	%D%/resolve.h \
	%D%/stream.c \
	%D%/stream.h
