/* Variables that no start-up code touches.  */

__attribute__((noinit)) int kept;

/* check
target: arm-* x86_64-*
xpath: count(//variable[@name="kept"][@size=4][starts-with(@section, ".noinit")]) = 1
*/
