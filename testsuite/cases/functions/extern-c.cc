/* extern "C" keeps the symbol plain.  */

extern "C" int plain(int a) { return a; }

/* check
options: -O2
xpath: count(//function[@symbol="plain"][starts-with(@name, "plain")]) = 1
*/
