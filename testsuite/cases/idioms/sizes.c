/* No bytes, no length, nothing but places for names; and names that are names.  */

struct empty {};
struct message { int length; char text[]; };
struct early { unsigned kind; short length; char text[]; }; /* begins where padding would be */
struct old { int n; long data[0]; };
struct pair { int first; double second; };
struct triple { char _0; int _1; char _2; };

/* One element for many, where there is a count of them.  */
struct arguments { int argc; char *argv[1]; };
struct list { int nItem; long a[1]; };
struct counted { short n; long items[1]; };

struct point { int x, y; };
struct gap { int _0, _2; };
struct fixed { int kind; char text[1]; };
struct number { short size_of_page; char flags; long page[2]; };
typedef long registers[1];
struct saved { int count; registers r; };
struct inside { int none[0]; int n; };

/* check
xpath: boolean(//struct[@name="empty"]//idiom[@kind="zst"][@size=0][@align=1])
xpath: boolean(//struct[@name="message"]//idiom[@kind="dst"][@fields="text"][not(@size)])
xpath: boolean(//struct[@name="early"][@size=8]//idiom[@kind="dst"][@fields="text"])
xpath: boolean(//struct[@name="old"]//idiom[@kind="dst"][@fields="data"])
xpath: boolean(//struct[@name="pair"]//idiom[@kind="tuple"][@type="(i32, f64)"][@size=16][@fields="first second"])
xpath: boolean(//struct[@name="triple"]//idiom[@kind="tuple"][@type="(c_char, i32, c_char)"][@size=8])
xpath: not(//struct[@name="point" or @name="gap" or @name="fixed" or @name="inside"]//idiom)
xpath: not(//struct[@name="number" or @name="saved"]//idiom)
xpath: boolean(//struct[@name="arguments"]//idiom[@kind="dst"][@fields="argv"])
xpath: boolean(//struct[@name="list"]//idiom[@kind="dst"][@fields="a"])
xpath: boolean(//struct[@name="counted"]//idiom[@kind="dst"][@fields="items"])
*/
