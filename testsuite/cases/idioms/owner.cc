/* A class that is one pointer and runs code at its end owns what it points to.  */

struct thing { int n; };
class owner { thing *p; public: ~owner(); };
class view { thing *p; };

/* check
xpath: boolean(//struct[@name="owner"]//idiom[@kind="box"][@type="Option<Box<Thing>>"][@size=8][@fields="p"])
xpath: not(//struct[@name="view"]//idiom)
*/
