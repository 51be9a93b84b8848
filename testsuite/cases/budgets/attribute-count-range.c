/* Before GCC 13 the one number of arguments that an attribute takes is told as a range, by GCC
   itself.  */

void i(void) __attribute__((layout_stack_depth(1, "x")));
struct k { int m; } __attribute__((layout_max_size));
struct r { int m __attribute__((layout_align_cache_line(64))); };

/* check
gcc: < 13
exit: 1
no-report: yes
stderr: attribute-count-range.c:4:1: error: wrong number of arguments specified for 'layout_stack_depth' attribute
stderr: attribute-count-range.c:4:1: note: expected between 1 and 1, found 2
stderr: attribute-count-range.c:5:8: error: wrong number of arguments specified for 'layout_max_size' attribute
stderr: attribute-count-range.c:5:8: note: expected between 1 and 1, found 0
stderr: attribute-count-range.c:6:8: error: wrong number of arguments specified for 'layout_align_cache_line' attribute
stderr: attribute-count-range.c:6:8: note: expected between 0 and 0, found 1
*/
