/* What a program may take, said in its source and held by the layout plugin of GCC.

   Without the plugin, and for other compilers, all of these are nothing.  Whether it is there is
   asked by pasting the name of the macro that it defines, and not by #ifdef, so that the
   definitions are the same ones either way: debug information of level 3 lists them.  */

#ifndef LAYOUT_H
#define LAYOUT_H

#define LAYOUT_WITH_1(attribute) __attribute__((attribute))
#define LAYOUT_WITH___LAYOUT_PLUGIN__(attribute)
#define LAYOUT_PASTE_(left, right) left##right
#define LAYOUT_WITH_(plugin, attribute) LAYOUT_PASTE_(LAYOUT_WITH_, plugin)(attribute)

/* Of functions: the bytes that the frame may take, why it may, and the bytes that the function and
   all that it calls may take.  */
#define LAYOUT_STACK_BUDGET(bytes) LAYOUT_WITH_(__LAYOUT_PLUGIN__, __layout_stack_budget__(bytes))
#define LAYOUT_STACK_BUDGET_BECAUSE(bytes, reason) \
    LAYOUT_WITH_(__LAYOUT_PLUGIN__, __layout_stack_budget__(bytes, reason))
#define LAYOUT_STACK_DEPTH(bytes) LAYOUT_WITH_(__LAYOUT_PLUGIN__, __layout_stack_depth__(bytes))

/* Of the definitions of structs, unions and classes.  */
#define LAYOUT_MAX_SIZE(bytes) LAYOUT_WITH_(__LAYOUT_PLUGIN__, __layout_max_size__(bytes))
#define LAYOUT_NO_PADDING LAYOUT_WITH_(__LAYOUT_PLUGIN__, __layout_no_padding__)

/* Of members: no two of a type that have this share a cache line.  */
#define LAYOUT_ALIGN_CACHE_LINE LAYOUT_WITH_(__LAYOUT_PLUGIN__, __layout_align_cache_line__)

#endif
