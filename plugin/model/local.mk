librooms_la_SOURCES += \
	%D%/arena.c \
	%D%/arena.h \
	%D%/finding.c \
	%D%/finding.h \
	%D%/frame.c \
	%D%/frame.h \
	%D%/function.h \
	%D%/hole.c \
	%D%/hole.h \
	%D%/limits.c \
	%D%/limits.h \
	%D%/mirror.c \
	%D%/mirror.h \
	%D%/place.h \
	%D%/relayout.c \
	%D%/relayout.h \
	%D%/report.c \
	%D%/report.h \
	%D%/shape.h \
	%D%/slots.c \
	%D%/slots.h \
	%D%/strings.c \
	%D%/strings.h \
	%D%/type.h \
	%D%/unit.h \
	%D%/variable.c \
	%D%/variable.h
