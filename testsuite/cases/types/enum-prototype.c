/* What a list of parameters defines is known in the one function alone: these are two types.  */

int first(enum choice { NONE, SOME = 4 } one)
{
	return one == SOME;
}

int second(enum choice { NONE, SOME = 4 } other)
{
	return other == NONE;
}

/* check
options: -O0 -w
xpath: count(//enum[@name="choice"]) = 2
xpath: count(//slot[@name="one"][@type-id = //enum[@line=3]/@id]) = 1
xpath: count(//slot[@name="other"][@type-id = //enum[@line=8]/@id]) = 1
*/
