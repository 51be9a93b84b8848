/* Of an option given twice the last counts.  */

struct s { int i; };

/* check
options: -fplugin-arg-layout-output=first.xml -fplugin-arg-layout-output=second.xml
report: second.xml
xpath: count(//struct[@name="s"]) = 1
*/
