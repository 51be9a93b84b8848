/* Counts, locks, chains and flags; and what is called like them.  */

#include <pthread.h>
#include <stdbool.h>

struct shared { int refcount; char text[20]; };
struct across { _Atomic int ref_cnt; void *data; };
struct guarded { pthread_mutex_t lock; long total; };
struct chain { int value; struct chain *next; };
struct tree { struct tree *left, *right; int key; };
struct maybe { bool has_value; int value; };

/* Followed back only, and who owns is not said.  */
struct cleanup { void (*f)(void *); void *arg; struct cleanup *previous; };
struct scope { int depth; struct scope *outer; };

/* A way back and a way up; one's own state; what may be changed by others.  */
struct back { struct back *up, *prev; };
struct thread { int id; struct thread *twups; };
struct shared_chain { struct shared_chain *_Atomic prev; int n; };

struct document { struct ref *refs; int count; };
struct locks { pthread_mutex_t a, b; int n; };
struct alone { pthread_mutex_t lock; };
struct twice { struct twice *next, *prev; };
struct hashed { struct hashed *next_in_hash, *next_in_list; };
struct up { struct up *parent; int n; };
struct switches { bool on; int level; };

/* check
xpath: boolean(//struct[@name="shared"]//idiom[@kind="rc"][@type="Rc<Shared>"][@size=8][@fields="refcount"])
xpath: boolean(//struct[@name="across"]//idiom[@kind="arc"][@type="Arc<Across>"][@size=8])
xpath: boolean(//struct[@name="guarded"]//idiom[@kind="mutex"][@type="Mutex<Guarded>"][@size=16][@fields="lock total"])
xpath: boolean(//struct[@name="chain"]//idiom[@kind="option"][@type="Option<Box<Chain>>"][@size=8][@fields="next"])
xpath: boolean(//struct[@name="tree"]//idiom[@kind="option"][@fields="left right"])
xpath: boolean(//struct[@name="maybe"]//idiom[@kind="option"][@type="Option<i32>"][@size=8][@fields="has_value value"])
xpath: boolean(//struct[@name="cleanup"]//idiom[@kind="option"][@type="Option<NonNull<Cleanup>>"][@size=8][@fields="previous"])
xpath: boolean(//struct[@name="scope"]//idiom[@kind="option"][@fields="outer"])
xpath: not(//struct[@name="back" or @name="thread" or @name="shared_chain"]//idiom)
xpath: not(//struct[@name="document" or @name="locks" or @name="alone" or @name="twice"]//idiom)
xpath: not(//struct[@name="hashed" or @name="up" or @name="switches"]//idiom)
*/
