/** Every class and service that scripts can reach; importing this makes them known. */
import '../range';
import '../sheet';
import '../spreadsheet';
import './browser';
import './cache-service';
import './charts';
import './html-service';
import './lock-service';
import './menu';
import './properties-service';
import './script-app';
import './session';
import './spreadsheet-app';
import './ui';
import './utilities';
