#ifndef LAYOUT_XML_READ_ERRORS_H
#define LAYOUT_XML_READ_ERRORS_H

#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

/* An error as libxml2 hands it to a handler: const from 2.12 on.  */
#if LIBXML_VERSION >= 21200
typedef const xmlError *layout_xml_error;
#else
typedef xmlError *layout_xml_error;
#endif

#endif
