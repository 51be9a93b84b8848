/* No bytes, no length, nothing but places for names; and names that are names.  */

struct empty {};
struct message { int length; char text[]; };
struct early { unsigned kind; short length; char text[]; }; /* begins where padding would be */
struct old { int n; long data[0]; };
struct pair { int first; double second; };
struct triple { char _0; int _1; char _2; };

struct point { int x, y; };
struct gap { int _0, _2; };
struct fixed { int n; char text[1]; };
struct inside { int none[0]; int n; };

/* check
xpath: boolean(//struct[@name="empty"]//idiom[@kind="zst"][@size=0][@align=1])
xpath: boolean(//struct[@name="message"]//idiom[@kind="dst"][@fields="text"][not(@size)])
xpath: boolean(//struct[@name="early"][@size=8]//idiom[@kind="dst"][@fields="text"])
xpath: boolean(//struct[@name="old"]//idiom[@kind="dst"][@fields="data"])
xpath: boolean(//struct[@name="pair"]//idiom[@kind="tuple"][@type="(i32, f64)"][@size=16][@fields="first second"])
xpath: boolean(//struct[@name="triple"]//idiom[@kind="tuple"][@type="(c_char, i32, c_char)"][@size=8])
xpath: not(//struct[@name="point" or @name="gap" or @name="fixed" or @name="inside"]//idiom)
*/
