librooms_la_SOURCES += \
	%D%/assign.c \
	%D%/assign.h \
	%D%/blame.c \
	%D%/blame.h \
	%D%/budget.c \
	%D%/budget.h \
	%D%/cache-line.c \
	%D%/cache-line.h \
	%D%/call-graph.c \
	%D%/call-graph.h \
	%D%/depth.c \
	%D%/depth.h \
	%D%/move-lines.c \
	%D%/move-lines.h \
	%D%/no-padding.c \
	%D%/no-padding.h \
	%D%/source-body.c \
	%D%/source-body.h \
	%D%/suggest.c \
	%D%/suggest.h \
	%D%/type-rules.c \
	%D%/type-rules.h \
	%D%/unseen.c \
	%D%/unseen.h \
	%D%/words.c \
	%D%/words.h
