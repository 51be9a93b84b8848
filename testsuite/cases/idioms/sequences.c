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

/* check
xpath: boolean(//struct[@name="view"]//idiom[@kind="slice"][@type="&[i32]"][@size=16][@align=8][@fields="items count"])
xpath: boolean(//struct[@name="text"]//idiom[@kind="str"][@type="&str"][@size=16][@fields="s len"])
xpath: boolean(//struct[@name="buffer"]//idiom[@kind="string"][@type="String"][@size=24][@fields="data length capacity"])
xpath: boolean(//struct[@name="array"]//idiom[@kind="vec"][@type="Vec<f64>"][@size=24][@align=8])
xpath: boolean(//struct[@name="request"]//idiom[@kind="slice"][@type="&[u8]"][@fields="body body_len"])
xpath: not(//struct[@name="person" or @name="position" or @name="option" or @name="call"]//idiom)
xpath: not(//struct[@name="list" or @name="mixed" or @name="plan" or @name="handler" or @name="region" or @name="step"]//idiom)
xpath: count(//idiom[@kind="slice" or @kind="str" or @kind="vec" or @kind="string"]) = 5
*/
