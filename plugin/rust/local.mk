librooms_la_SOURCES += \
	%D%/body.c \
	%D%/enumeration.c \
	%D%/filled.c \
	%D%/layout.c \
	%D%/layout.h \
	%D%/library.c \
	%D%/library.h \
	%D%/niche.c \
	%D%/niche.h \
	%D%/parts.h \
	%D%/scalar.c \
	%D%/sequence.c \
	%D%/span.c \
	%D%/tagged.c \
	%D%/target.c \
	%D%/target.h \
	%D%/type.c \
	%D%/type.h \
	%D%/union.c \
	%D%/version.h \
	%D%/wide.c \
	%D%/wide.h
