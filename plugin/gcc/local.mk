plugin_LTLIBRARIES += layout.la

# GCC itself is built without exceptions and run-time type information, and its headers, which
# are not judged by our warnings, ask for C++14 from GCC 17 on.
layout_la_CXXFLAGS = -std=gnu++14 -fno-exceptions -fno-rtti -fvisibility=hidden \
	-Wall -Wextra $(WERROR)
layout_la_CPPFLAGS = -isystem $(PLUGIN_INCLUDE) \
	-DLAYOUT_PRODUCER='"$(PACKAGE_STRING)"' -DLAYOUT_TARGET='"$(LAYOUT_TARGET)"'
layout_la_LIBADD = librooms.la

# The name GCC loads it by has neither "lib" nor a version; what it lacks, the compiler has.
layout_la_LDFLAGS = -module -avoid-version -shared $(QUICK_LOADING) \
	-export-symbols-regex '^plugin_(init|is_GPL_compatible)$$'

# Linked as C: the C++ compiler would have libstdc++ loaded beside the one that is in cc1.
layout_la_LINK = $(LIBTOOL) $(AM_V_lt) --tag=CC $(AM_LIBTOOLFLAGS) $(LIBTOOLFLAGS) --mode=link \
	$(CC) $(CFLAGS) $(layout_la_LDFLAGS) $(LDFLAGS) -o $@

# Run on layout.so as it is linked.
noinst_PROGRAMS += %D%/weaken
%C%_weaken_CFLAGS = $(C_ROOM_CFLAGS)
%C%_weaken_CPPFLAGS = $(LIBELF_CFLAGS)
%C%_weaken_SOURCES = %D%/weaken.c
%C%_weaken_LDADD = $(LIBELF_LIBS)

# Objects made for another GCC must go when configure is told to take this one.
$(layout_la_OBJECTS): built-for
built-for:
	$(AM_V_GEN)$(SHELL) ./config.status --silent $@

layout_la_SOURCES = \
	%D%/aliases.cc \
	%D%/aliases.h \
	%D%/allocations.cc \
	%D%/allocations.h \
	%D%/asked-align.cc \
	%D%/asked-align.h \
	%D%/assembly-stack.cc \
	%D%/assembly-stack.h \
	%D%/assembly-text.cc \
	%D%/assembly-text.h \
	%D%/assembly.cc \
	%D%/assembly.h \
	%D%/attributes.cc \
	%D%/attributes.h \
	%D%/calls.cc \
	%D%/calls.h \
	%D%/classes.cc \
	%D%/compat.h \
	%D%/definitions.cc \
	%D%/definitions.h \
	%D%/destination.cc \
	%D%/destination.h \
	%D%/dynamics.cc \
	%D%/dynamics.h \
	%D%/enums.cc \
	%D%/enums.h \
	%D%/extents.cc \
	%D%/extents.h \
	%D%/fixits.cc \
	%D%/fixits.h \
	%D%/frames.cc \
	%D%/frames.h \
	%D%/hidden-code.cc \
	%D%/hidden-code.h \
	%D%/hidden.cc \
	%D%/hidden.h \
	%D%/indirect.cc \
	%D%/indirect.h \
	%D%/initials.cc \
	%D%/initials.h \
	%D%/merging.cc \
	%D%/merging.h \
	%D%/namespaces.cc \
	%D%/namespaces.h \
	%D%/outputs.cc \
	%D%/outputs.h \
	%D%/places.cc \
	%D%/places.h \
	%D%/plugin.cc \
	%D%/pointers.cc \
	%D%/pointers.h \
	%D%/precompiled.cc \
	%D%/precompiled.h \
	%D%/pushes-i386.cc \
	%D%/pushes-i386.h \
	%D%/reach-i386.cc \
	%D%/reach.h \
	%D%/repeats.cc \
	%D%/repeats.h \
	%D%/rooms.h \
	%D%/say.cc \
	%D%/say.h \
	%D%/session.h \
	%D%/shapes.cc \
	%D%/shapes.h \
	%D%/slots-caller.cc \
	%D%/slots-generic.cc \
	%D%/slots-i386.cc \
	%D%/slots-memory.cc \
	%D%/slots-saved.cc \
	%D%/slots-variables.cc \
	%D%/slots.cc \
	%D%/slots.h \
	%D%/spell.cc \
	%D%/spell.h \
	%D%/statements.cc \
	%D%/statements.h \
	%D%/still.cc \
	%D%/still.h \
	%D%/target.h \
	%D%/traces.cc \
	%D%/traces.h \
	%D%/types.cc \
	%D%/types.h \
	%D%/unit.cc \
	%D%/unit.h \
	%D%/variables.cc \
	%D%/variables.h \
	%D%/vtables.cc \
	%D%/vtables.h
