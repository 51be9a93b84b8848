librooms_la_SOURCES += \
	%D%/file.c \
	%D%/file.h \
	%D%/former.c \
	%D%/former.h \
	%D%/interrupt.c \
	%D%/interrupt.h \
	%D%/resolve.c \
	%D%/resolve.h \
	%D%/stream.c \
	%D%/stream.h
