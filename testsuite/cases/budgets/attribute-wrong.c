/* A limit that is not understood would not be held, so it is an error; what stands in the wrong
   place is ignored with a warning, as GCC does with its own.  */

int n;
void a(void) __attribute__((layout_stack_budget));
void b(void) __attribute__((layout_stack_budget(1, "", 3)));
void c(void) __attribute__((layout_stack_budget("x")));
void d(void) __attribute__((layout_stack_budget(-1)));
void e(void) __attribute__((layout_stack_budget(n)));
void f(void) __attribute__((layout_stack_budget(1, 2)));
void g(void) __attribute__((layout_stack_budget(1, L"a")));
int h __attribute__((layout_stack_budget(1)));
void j(void) __attribute__((layout_stack_depth(1.5)));
struct l { int m; } __attribute__((layout_max_size(n)));
typedef struct { int m; } o __attribute__((layout_max_size(4)));
enum p { P } __attribute__((layout_no_padding));
int q __attribute__((layout_align_cache_line));
struct s { int m __attribute__((layout_no_padding)); };

/* check
exit: 1
no-report: yes
stderr: attribute-wrong.c:5:1: error: wrong number of arguments specified for 'layout_stack_budget' attribute
stderr: attribute-wrong.c:5:1: note: expected between 1 and 2, found 0
stderr: attribute-wrong.c:6:1: error: wrong number of arguments specified for 'layout_stack_budget' attribute
stderr: attribute-wrong.c:6:1: note: expected between 1 and 2, found 3
stderr: attribute-wrong.c:7:1: error: 'layout_stack_budget' attribute argument is not an integer constant
stderr: attribute-wrong.c:8:1: error: 'layout_stack_budget' attribute argument '-1' is not a number of bytes
stderr: attribute-wrong.c:9:1: error: 'layout_stack_budget' attribute argument is not an integer constant
stderr: attribute-wrong.c:10:1: error: second argument of 'layout_stack_budget' attribute is not a string literal
stderr: attribute-wrong.c:11:1: error: second argument of 'layout_stack_budget' attribute is not a string literal
stderr: attribute-wrong.c:12:1: warning: 'layout_stack_budget' attribute applies only to functions
stderr: attribute-wrong.c:13:1: error: 'layout_stack_depth' attribute argument is not an integer constant
stderr: attribute-wrong.c:14:8: error: 'layout_max_size' attribute argument is not an integer constant
stderr: attribute-wrong.c:15:16: warning: 'layout_max_size' attribute ignored: it belongs to the definition of the type
stderr: attribute-wrong.c:16:10: warning: 'layout_no_padding' attribute applies only to structs, unions and classes
stderr: attribute-wrong.c:17:1: warning: 'layout_align_cache_line' attribute applies only to members
stderr: attribute-wrong.c:18:8: warning: 'layout_no_padding' attribute applies only to structs, unions and classes
*/
