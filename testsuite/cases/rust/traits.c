/* Raw pointers are neither Send nor Sync, pointers to functions are both; an atomic is no Copy, and
   neither is what holds one.  */

struct plain { int a[4]; };
struct pointer { const int *p; };
struct code { void (*f)(void); };
struct counter { _Atomic int n; _Atomic(char *) p; };
struct holder { struct counter counters[2]; };
union either { int i; struct pointer p; };

/* check
xpath: boolean(//struct[@name="plain"]/rust[@copy][@send][@sync])
xpath: boolean(//struct[@name="pointer"]/rust[@copy][not(@send)][not(@sync)])
xpath: boolean(//struct[@name="code"]/rust[@copy][@send][@sync])
xpath: boolean(//struct[@name="counter"]/rust[not(@copy)][@send][@sync])
xpath: boolean(//struct[@name="holder"]/rust[not(@copy)][@send][@sync])
xpath: boolean(//union[@name="either"]/rust[@copy][not(@send)][not(@sync)])
xpath: //struct[@name="counter"]//field[@type="AtomicI32"] and //field[@type="AtomicPtr<c_char>"]
*/
