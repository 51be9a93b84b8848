/* A pointer and a length, by structure and name; and what only looks like it.  */

#include <stddef.h>
#include <stdint.h>

struct view { const int *items; size_t count; };
struct text { const char *s; size_t len; };
struct buffer { char *data; size_t length, capacity; };
struct array { double *data; size_t len; size_t cap; };
struct request { int id; const uint8_t *body; size_t body_len; struct request *parent; };

struct person { const char *name; int age; };
struct position { const char *file; int line; };
struct option { const char *name; unsigned flags; };
struct node { struct node *next; int value; };
struct list { struct node *head; size_t count; };
struct call { void (*f)(void); size_t count; };
struct plan { char *plan_str; int plan_num; };
struct handler { int (*f)(void *); void *busy_arg; int nbusy; };
struct region { void *map; long map_size_max; };
struct step { struct person *value; int n_step; };
struct mixed { int *table; struct person owner; size_t count; };

/* What all names begin with says nothing.  */
struct vector { void *iov_base; size_t iov_len; };
struct words { size_t we_wordc; char **we_wordv; size_t we_offs; };
/* A number with the pointer's own name may stand anywhere.  */
struct function { int sizecode, level; const char *name; unsigned *code; unsigned namelen; };
/* A pointer to plain data has no next one.  */
struct stream { const uint8_t *next_in; unsigned avail_in; unsigned long total_in; };
/* A room and a length next to it, whatever is around.  */
struct builder { int id; char *b; size_t size; size_t n; int more; };
struct output { int status; int nUsed; char *zOut; int nOut; };
struct stack { int *base; int base_used; int base_size; int depth; };
struct held { int id; char *buf; size_t len; int flags; };

/* The size of each page beside their number; a length in bytes; one, and the number of it; anybody's
   data, and the number of anything; two numbers of which either may be meant; what is only a
   handle; a limit.  */
struct paged { int *pPage; int szPage; int nPage; };
struct sockaddr { short family; char data[14]; };
struct peer { struct sockaddr *addr; unsigned addrlen; int port; };
struct single { struct person *pVal; int nVal; };
struct timer { int id; void *data; int count; };
struct doubtful { char *buf; int len; int flags; int size; };
struct handle { struct nowhere *items; int nitems; };
struct limited { int id; char *text; int max_len; };
struct numbered { int job_id; char *job_name; int job_n; };

/* One word of two is not the pointer's name; the size of one; what ends in a letter of its own.  */
struct blocking { size_t xread_count; long *xread_group; long until; };
struct log { struct person *log; int log_size; int more; };
struct transfer { int *copy_s; int more; long copy_size; };

/* check
xpath: boolean(//struct[@name="view"]//idiom[@kind="slice"][@type="&[i32]"][@size=16][@align=8][@fields="items count"])
xpath: boolean(//struct[@name="text"]//idiom[@kind="str"][@type="&str"][@size=16][@fields="s len"])
xpath: boolean(//struct[@name="buffer"]//idiom[@kind="string"][@type="String"][@size=24][@fields="data length capacity"])
xpath: boolean(//struct[@name="array"]//idiom[@kind="vec"][@type="Vec<f64>"][@size=24][@align=8])
xpath: boolean(//struct[@name="request"]//idiom[@kind="slice"][@type="&[u8]"][@fields="body body_len"])
xpath: not(//struct[@name="person" or @name="position" or @name="option" or @name="call"]//idiom)
xpath: not(//struct[@name="list" or @name="mixed" or @name="plan" or @name="handler" or @name="region" or @name="step"]//idiom)
xpath: boolean(//struct[@name="vector"]//idiom[@kind="slice"][@type="&mut [u8]"][@fields="iov_base iov_len"])
xpath: boolean(//struct[@name="words"]//idiom[@kind="slice"][@type="&mut [*mut c_char]"][@fields="we_wordv we_wordc"])
xpath: boolean(//struct[@name="function"]//idiom[@kind="str"][@fields="name namelen"])
xpath: boolean(//struct[@name="function"]//idiom[@kind="slice"][@fields="code sizecode"])
xpath: boolean(//struct[@name="stream"]//idiom[@kind="slice"][@fields="next_in avail_in"])
xpath: boolean(//struct[@name="builder"]//idiom[@kind="string"][@fields="b n size"])
xpath: boolean(//struct[@name="output"]//idiom[@kind="string"][@fields="zOut nUsed nOut"])
xpath: boolean(//struct[@name="stack"]//idiom[@kind="vec"][@fields="base base_used base_size"])
xpath: boolean(//struct[@name="held"]//idiom[@kind="str"][@fields="buf len"])
xpath: not(//struct[@name="paged"]//idiom[@kind="vec"] or //struct[@name="peer" or @name="single" or @name="timer" or @name="doubtful" or @name="handle"]//idiom)
xpath: not(//struct[@name="blocking" or @name="log" or @name="transfer"]//idiom)
xpath: not(//struct[@name="limited" or @name="numbered"]//idiom)
xpath: count(//idiom[@kind="slice" or @kind="str" or @kind="vec" or @kind="string"]) = 15
*/
