/* Each instance of a function template is a function; the template is none.  */

template <typename T> T twice(T a) { return a + a; }
template <typename T> T never(T a) { return a; }
template int twice<int>(int);
template double twice<double>(double);

/* check
options: -O2
xpath: count(//function) = 2
xpath: count(//function[@symbol="_Z5twiceIiET_S0_"][contains(@name, "twice")]) = 1
xpath: count(//function[@symbol="_Z5twiceIdET_S0_"]) = 1
*/
