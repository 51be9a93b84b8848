# Where the compiler keeps its plugins and their headers.

# Says which package has the plugin headers of TARGET_CC.  Debian names a cross compiler's
# packages by its target, with hyphens for underscores; what is not for Linux comes from packages
# of its own, which bring their headers along.
AC_DEFUN([_LAYOUT_NAME_HEADERS_PACKAGE],
[layout_target_words=`printf '%s\n' "$LAYOUT_TARGET" | tr _ -`
AS_CASE([`$CC -dumpmachine`:$LAYOUT_TARGET],
    [$LAYOUT_TARGET:*], [layout_package=gcc-$layout_major-plugin-dev],
    [*-linux-*:*-linux-*], [layout_package=gcc-$layout_major-plugin-dev-$layout_target_words],
    [layout_package=])
AS_IF([test -n "$layout_package"],
    [layout_advice="Debian, Ubuntu: apt-get install $layout_package
    elsewhere: the plugin headers of your GCC (Fedora: gcc-plugin-devel)"],
    [layout_advice="a $LAYOUT_TARGET GCC with plugin headers is needed: Debian's
    gcc-arm-none-eabi, gcc-riscv64-unknown-elf and gcc-xtensa-lx106 have them"])])

# Finds gcc-plugin.h of TARGET_CC and shows it to CXX: the plugin runs on the machine that
# compiles, whatever machine it compiles for.
AC_DEFUN([LAYOUT_PLUGIN_HEADERS],
[AC_SUBST([PLUGIN_INCLUDE])
AC_MSG_CHECKING([for gcc-plugin.h of $TARGET_CC])
# A compiler without a plugin folder answers with the bare word.
layout_plugin_folder=`$TARGET_CC -print-file-name=plugin`
AS_CASE([$layout_plugin_folder],
    [/*], [layout_plugin_folder=`cd "$layout_plugin_folder" && pwd`])
PLUGIN_INCLUDE=$layout_plugin_folder/include
AS_IF([test ! -f "$PLUGIN_INCLUDE/gcc-plugin.h"],
    [AC_MSG_RESULT([no])
     _LAYOUT_NAME_HEADERS_PACKAGE
     AC_MSG_ERROR([gcc-plugin.h of $TARGET_CC is missing
    $layout_advice])])
AC_MSG_RESULT([$PLUGIN_INCLUDE])

AC_MSG_CHECKING([whether $CXX compiles it])
AC_LANG_PUSH([C++])
layout_saved_flags=$CXXFLAGS
CXXFLAGS="$CXXFLAGS -std=gnu++14 -fno-rtti -isystem $PLUGIN_INCLUDE"
AC_COMPILE_IFELSE([AC_LANG_SOURCE([[#include "gcc-plugin.h"
#include "tree.h"]])],
    [AC_MSG_RESULT([yes])],
    [AC_MSG_RESULT([no])
     AC_PREPROC_IFELSE([AC_LANG_SOURCE([[#include <gmp.h>]])],
         [AC_MSG_ERROR([$CXX cannot compile $PLUGIN_INCLUDE/gcc-plugin.h: see config.log
    another compiler may: CXX=g++-12])],
         [AC_MSG_ERROR([gmp.h is missing, which GCC's plugin headers include
    Debian, Ubuntu: apt-get install libgmp-dev
    elsewhere: the development files of GNU MP])])])
CXXFLAGS=$layout_saved_flags
AC_LANG_POP([C++])])

# The folder where TARGET_CC looks for the "layout" of -fplugin=layout.
AC_DEFUN([LAYOUT_PLUGIN_DIR],
[AC_SUBST([plugindir])
AC_ARG_WITH([plugindir],
    [AS_HELP_STRING([--with-plugindir=DIR],
        [install layout.so in DIR @<:@the folder where TARGET_CC finds its plugins@:>@])],
    [AS_CASE([$withval],
        [yes|no|''], [AC_MSG_ERROR([--with-plugindir needs a folder])],
        [plugindir=$withval])],
    [plugindir=$layout_plugin_folder])])

# A file that changes when the compiler does, for the plugin's objects to depend on: make itself
# would keep objects made for another GCC, and that GCC would refuse what is linked of them.
AC_DEFUN([LAYOUT_BUILT_FOR],
[layout_built_for="$CXX for $LAYOUT_TARGET, GCC `$TARGET_CC -dumpfullversion`, $PLUGIN_INCLUDE"
AC_CONFIG_COMMANDS([built-for],
    [AS_IF([test "`cat built-for 2>/dev/null`" != "$layout_built_for"],
        [printf '%s\n' "$layout_built_for" >built-for])],
    [layout_built_for='$layout_built_for'])])

# Link flags for what is loaded into every compile and left at once.  Few segments and no page that
# is made read-only after loading: each costs a mapping, which is most of what an empty unit takes.
AC_DEFUN([LAYOUT_QUICK_LOADING],
[AC_SUBST([QUICK_LOADING])
layout_saved_flags=$LDFLAGS
for layout_flag in -Wl,-z,noseparate-code -Wl,-z,norelro; do
    AC_MSG_CHECKING([whether $CC links with $layout_flag])
    LDFLAGS="$layout_saved_flags $layout_flag"
    AC_LINK_IFELSE([AC_LANG_PROGRAM],
        [AC_MSG_RESULT([yes])
         QUICK_LOADING="$QUICK_LOADING $layout_flag"],
        [AC_MSG_RESULT([no])])
done
LDFLAGS=$layout_saved_flags])
